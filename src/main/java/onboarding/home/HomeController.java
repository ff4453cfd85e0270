package onboarding.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    @GetMapping("/")
    String home() {
        return "home/home";
    }

    @GetMapping("/walk-through")
    String walkThrough() {
        return "home/walk-through";
    }
}
